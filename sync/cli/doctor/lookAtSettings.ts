import { districtNow } from '../../../shared/returns';
import { BadConfig, loadConfig, NO_CONFIG, type CountyConfig } from '../../config';
import { findingsAbout, type Finding } from './finding';

const { well, doubtful, wrong } = findingsAbout('Settings');

/** The county's settings, and what is odd about them; `config` is null where they cannot be read. */
export async function lookAtSettings(
  path: string | undefined,
  today: string,
): Promise<{ readonly config: CountyConfig | null; readonly findings: readonly Finding[] }> {
  if (path === undefined) {
    return {
      config: NO_CONFIG,
      findings: [well('No settings are named: districts are told by their files.')],
    };
  }
  try {
    const { config } = await loadConfig(path);
    const odd = successorsMissing(config, today);
    const said = `${path} names ${config.county} and ${config.districts.length} districts.`;
    return { config, findings: odd.length > 0 ? odd : [well(said)] };
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    const findings = error.message
      .split('\n')
      .map((line) => wrong(line, 'Mend it in the file; README.md shows every setting.'));
    return { config: null, findings };
  }
}

function successorsMissing({ districts }: CountyConfig, today: string): Finding[] {
  return districts.flatMap((district) => {
    const now = districtNow(
      { ...district, due: null },
      districts.map((each) => ({ ...each, due: null })),
      today,
    );
    if (now.to === null || now.to >= today) return [];
    const said =
      now.successor === null
        ? `${now.name} ended on ${now.to}, and nobody is named who took over from it.`
        : `${district.name} is followed by districts that have all ended.`;
    return [doubtful(said, 'Name who took over as its successor, or take the district out.')];
  });
}
