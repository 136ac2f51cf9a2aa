import { registerCommands, type RibbonDeeds } from '../../addin/commands';

describe('the ribbon', () => {
  function ribbon(deeds: Partial<RibbonDeeds> = {}) {
    const done: string[] = [];
    const acts = new Map<string, (event: { completed(): void }) => void>();
    const note = (what: string) => async () => void done.push(what);
    registerCommands(
      { associate: (name, act) => acts.set(name, act) },
      {
        check: note('check'),
        sync: note('sync'),
        showSending: note('sending'),
        showIssues: note('issues'),
        ...deeds,
      },
    );
    const press = (name: string) => new Promise<void>((resolve) => acts.get(name)!({ completed: resolve }));
    return { done, press };
  }

  it('shows the pane and checks', async () => {
    const { done, press } = ribbon();
    await press('checkPlan');
    expect(done).toEqual(['issues', 'check']);
  });

  it('shows what is sent, and sends it', async () => {
    const { done, press } = ribbon();
    await press('syncPlan');
    expect(done).toEqual(['sending', 'sync']);
  });

  it('sends also where the pane will not come', async () => {
    const { done, press } = ribbon({ showSending: () => Promise.reject(new Error('no pane')) });
    await press('syncPlan');
    expect(done).toEqual(['sync']);
  });

  it('lets its button go when a command fails', async () => {
    const { press } = ribbon({ showSending: () => Promise.reject(new Error('no pane')) });
    await expect(press('syncPlan')).resolves.toBeUndefined();
  });
});
