import vm from 'node:vm';
import { withWordsSaidOnce } from '../../.ci/bundling/saidOnce';

/** A script as webpack makes it: a function that is called where it stands, and leaves what it found. */
const scriptOf = (body: string) => `var found;(()=>{${body}})();`;

const foundBy = (code: string): unknown =>
  JSON.parse(vm.runInNewContext(`${code}JSON.stringify(found)`) as string);

describe('a script whose words are said once', () => {
  test.each([
    [
      'members read by name',
      'let a={milestonesAndTargets:[1,2,3]};found=[a.milestonesAndTargets,a.milestonesAndTargets[0],a.milestonesAndTargets.length,a.milestonesAndTargets];',
    ],
    [
      'members of what may be absent',
      'let a=null,b={milestonesAndTargets:1};found=[a?.milestonesAndTargets,b?.milestonesAndTargets,b.milestonesAndTargets,b?.milestonesAndTargets];',
    ],
    [
      'members taken apart',
      'let k={milestonesAndTargets:4},f=({milestonesAndTargets:a})=>a,g=({milestonesAndTargets:b})=>b;found=[f({milestonesAndTargets:1}),g({milestonesAndTargets:2}),{milestonesAndTargets:3}.milestonesAndTargets,k.milestonesAndTargets,k.milestonesAndTargets];',
    ],
    [
      'members called',
      'let a={milestonesAndTargets(){return this.n},n:4};found=[a.milestonesAndTargets(),a.milestonesAndTargets(),a.milestonesAndTargets?.(),a.milestonesAndTargets()];',
    ],
    [
      'texts behind and before words',
      'let f=a=>{switch(a){case"milestonesAndTargets":return"milestonesAndTargets"in{milestonesAndTargets:1}}return"milestonesAndTargets"};found=[f("milestonesAndTargets"),f("else")];',
    ],
    [
      'texts that name what is in an object',
      'found=[{"two milestonesAndTargets":1},"two milestonesAndTargets","two milestonesAndTargets","two milestonesAndTargets"];',
    ],
  ])('does the same with %s, and is shorter', (_, body) => {
    const code = scriptOf(body);
    const shorter = withWordsSaidOnce(code);
    expect(foundBy(shorter)).toEqual(foundBy(code));
    expect(shorter.length).toBeLessThan(code.length);
  });

  test('stays as it is where that saves nothing', () => {
    const code = scriptOf('let a={b:1};found=[a.b,"c"];');
    expect(withWordsSaidOnce(code)).toBe(code);
  });
});
