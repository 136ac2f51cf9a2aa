export { Tabs } from '../../../web/parts';
