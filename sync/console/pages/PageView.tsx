import type { Route } from '../route';
import { BoardPage } from './board/BoardPage';
import { ChangesPage } from './past/ChangesPage';
import { HistoryPage } from './past/HistoryPage';
import { DownloadsPage } from './downloads/DownloadsPage';
import { IssuesPage } from './issues/IssuesPage';
import { KeysPage } from './keys/KeysPage';
import { MattersPage } from './matters/MattersPage';
import { ReturnPage } from './return/ReturnPage';

/** The page where one is. */
export function PageView({ route }: { readonly route: Route }) {
  const { page, returnId, view, query } = route;
  switch (page) {
    case 'returns':
      return returnId === null ? (
        <BoardPage />
      ) : (
        <ReturnPage key={returnId} returnId={returnId} view={view} query={query} />
      );
    case 'conflicts':
      return <MattersPage />;
    case 'changes':
      return <ChangesPage />;
    case 'issues':
      return <IssuesPage query={query} />;
    case 'history':
      return <HistoryPage query={query} />;
    case 'keys':
      return <KeysPage />;
    case 'downloads':
      return <DownloadsPage />;
  }
}
