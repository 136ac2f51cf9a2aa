import path from 'node:path';
import { countyConfig } from '../../sync/config/countyConfig';
import { startWorker } from '../../sync/worker';
import { ACCOUNT, VirtualClock } from '../google/aServer';
import { SheetsServer } from '../google/server';
import { Typist } from '../google/Typist';
import type { CountyOrder, CountyTold, SheetsCountySettings } from './SheetsCounty';
import { PATIENCE } from '../patience';

/**
 * A county in a process of its own, since a script that waits for its answer holds up the test's: the worker as
 * it is served, and Google's Sheets server, to which it publishes by the real client.
 */
process.once('message', (settings: SheetsCountySettings) => void open(settings));

async function open({ folder, config, keys }: SheetsCountySettings): Promise<void> {
  const sheets = await SheetsServer.start();
  const clock = new VirtualClock();
  // A minute of Google's quota is over as soon as somebody would have to wait for its end.
  sheets.now = () => clock.time;
  sheets.put('county', 'Marlshire');
  const worker = await startWorker({
    config: countyConfig.parse(config),
    folder,
    book: path.join(folder, 'county.xlsx'),
    asAt: () => '2010-07-01',
    version: 'test',
    watched: [],
    sheets: {
      google: {
        rootUrl: sheets.rootUrl,
        credentials: { token: 'test-token', account: ACCOUNT },
        clock,
        chance: () => 0.5,
        timeout: PATIENCE,
        fetch,
      },
      every: 500,
    },
    signIn: { fetch: async () => Response.json(keys) },
    serve: { console: null, tryout: null, log: null, hosts: null },
  });
  const address = await worker.listen({ host: '127.0.0.1', port: 0 });
  process.on('message', (order: CountyOrder) => void carryOut(order));
  tell({ address });

  async function carryOut(order: CountyOrder): Promise<void> {
    switch (order.is) {
      case 'look': {
        const tab = sheets.docs
          .get('county')!
          .sheets.find(({ properties }) => properties.title === order.tab);
        const texts = (tab?.rows ?? []).map((row) =>
          row.map((cell) => cell?.userEnteredValue?.stringValue ?? ''),
        );
        return tell({ rows: texts });
      }
      case 'write':
        new Typist(sheets, 'county', order.tab).under(order.heading, order.row, order.text);
        return tell({});
      case 'fail':
        sheets.fail('write', order.fault);
        return tell({});
      case 'close':
        await worker.stop();
        await sheets.stop();
        process.disconnect();
    }
  }
}

function tell(told: CountyTold): void {
  process.send!(told);
}
