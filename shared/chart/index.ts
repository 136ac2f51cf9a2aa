export { chartShape, type ChartShape, type Label, type Spot } from './chartShape';
export { targetPicture, type Point, type TargetPicture, type Way } from './targetPicture';
