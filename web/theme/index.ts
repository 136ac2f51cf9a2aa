export { followTheme, isDarkColour, type HostTheme } from './followTheme';
