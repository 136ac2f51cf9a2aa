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
      'let a={milestones:[1,2,3]};found=[a.milestones,a.milestones[0],a.milestones.length,a.milestones];',
    ],
    [
      'members of what may be absent',
      'let a=null,b={milestones:1};found=[a?.milestones,b?.milestones,b.milestones,b?.milestones];',
    ],
    [
      'members taken apart',
      'let k={milestones:4},f=({milestones:a})=>a,g=({milestones:b})=>b;found=[f({milestones:1}),g({milestones:2}),{milestones:3}.milestones,k.milestones,k.milestones];',
    ],
    [
      'members called',
      'let a={milestones(){return this.n},n:4};found=[a.milestones(),a.milestones(),a.milestones?.(),a.milestones()];',
    ],
    [
      'texts behind and before words',
      'let f=a=>{switch(a){case"milestones":return"milestones"in{milestones:1}}return"milestones"};found=[f("milestones"),f("else")];',
    ],
    [
      'texts that name what is in an object',
      'found=[{"two milestones":1},"two milestones","two milestones","two milestones"];',
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
