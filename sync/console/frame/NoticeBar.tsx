import { NoticeBar as Bar } from '../../../web/parts';
import { useCounty, useValue } from '../county';

/** What became of the last thing that was done here. */
export function NoticeBar() {
  const { notice } = useCounty();
  return <Bar notice={useValue(notice)} onDismiss={() => notice.become(null)} />;
}
