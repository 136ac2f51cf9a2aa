import { useState } from 'preact/hooks';
import { dayName } from '../../../../shared/words';
import { Button } from '../../../../web/parts';
import { ask, FILES } from '../../api';
import { useAnswer, useCounty } from '../../county';
import { PageHead } from '../../parts/PageHead';
import { saveFile } from './saveFile';

const OFFERED = [
  {
    name: 'County workbook',
    path: FILES.book,
    says: 'Every plan, target, issue and change, with the county’s own columns. Write in those, put it back where it lies, and what you wrote is taken up.',
  },
  {
    name: 'Publication copy',
    path: FILES.publication,
    says: 'For the public: the tables as XLSX, ODS and CSV, with a cover and notes, and without names of people, issues and comments.',
  },
] as const;

/** What there is to take away. */
export function DownloadsPage() {
  const { value: summary } = useAnswer(ask.summary());
  const published = summary?.published;
  return (
    <>
      <PageHead
        title="Downloads"
        says={
          published
            ? `Publication ${published.no}, ${dayName(published.at)}`
            : summary && 'The county workbook has not been published yet.'
        }
      />
      <ul class="downloads">
        {OFFERED.map((file) => (
          <li key={file.path} class="panel">
            <Offer {...file} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Offer({ name, path, says }: (typeof OFFERED)[number]) {
  const county = useCounty();
  const [isBusy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    await county.do(
      async () => {
        const file = await county.api.file(path);
        saveFile(file);
        return `${file.name} was downloaded: ${kilobytes(file.content.size)}.`;
      },
      () => false,
    );
    setBusy(false);
  };
  return (
    <>
      <h2>{name}</h2>
      <p>{says}</p>
      <Button look="primary" label={`Download: ${name}`} disabled={isBusy} onClick={() => void download()}>
        {isBusy ? 'Downloading…' : 'Download'}
      </Button>
    </>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024).toLocaleString('en-GB')} KB`;
}
