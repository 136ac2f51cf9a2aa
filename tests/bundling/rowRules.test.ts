import rowRules from '../../.ci/bundling/rowRules';

const bare = (text: string) =>
  rowRules(text)
    .replace(/\s+/g, ' ')
    .replace(/,? ?([})])/g, ' $1');

describe('rules where rows are checked one by one', () => {
  test('have neither a title nor checks that need more than a row', () => {
    const text = `export const noLamp = rule(
  { code: 'lamp/missing', title: 'A lamp is missing', severity: 'error' },
  eachPlan((plan) => ofLamps(plan)),
  eachAction((action) => ofLamp(action)),
  eachRecord(seesLamps, (settings) => watchLamps(settings)),
);`;
    expect(bare(text)).toBe(
      bare(`export const noLamp = rule({ code: 'lamp/missing', severity: 'error' },
  eachAction((action) => ofLamp(action)));`).replace('rule({', 'rule( {'),
    );
  });

  test('say what is wrong, and propose no fixes', () => {
    const text =
      "const found = [{ cell, message: 'No lamp', edits: [{ title: 'Light it', edits }] }, { cell, edits }, { title }];";
    expect(bare(text)).toBe("const found = [{ cell, message: 'No lamp' }, { cell }, { title }];");
  });
});
