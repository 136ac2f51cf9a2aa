export { Button } from './Button';
export { Empty } from './Empty';
export { focusView } from './focusView';
export { NoticeBar, type Notice } from './NoticeBar';
export { Question, type Asked } from './Question';
export { RagPill } from './RagPill';
export { stepTo } from './stepTo';
export { Tabs } from './Tabs';
export { useKeptFocus } from './useKeptFocus';
