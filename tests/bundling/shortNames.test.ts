import vm from 'node:vm';
import { withShortNames } from '../../.ci/bundling/shortNames';

/** A script as webpack makes it: a function that is called where it stands, and leaves what it found. */
const scriptOf = (body: string) => `var found;(()=>{${body}})();`;

const foundBy = (code: string): unknown =>
  JSON.parse(vm.runInNewContext(`${code}JSON.stringify(found)`) as string);

describe('a script whose names are short', () => {
  test.each([
    ['variables of one scope', 'let aa=1,bb=2,cc=3;found=[aa,bb,cc];'],
    [
      'a variable that is hidden by another',
      'let aa=1,bb=()=>{let cc=aa;return[cc].map(aa=>[aa,cc])};found=[aa,bb()];',
    ],
    ['what is given by default', 'let aa=3,bb=(cc=aa,dd=()=>aa)=>{let ee=cc;return[ee,dd()]};found=bb();'],
    [
      'members called as their variables',
      'let aa=1,{bb,cc:dd=aa}={bb:2};aa+=dd+dd+dd+dd;found=[{aa,bb},dd,{dd}];',
    ],
    ['a member with a default', 'let aa=({bb=4})=>bb;found=[aa({}),aa({bb:5})];'],
    [
      'a class that makes others of its kind',
      'class Aa{constructor(bb){this.bb=bb}next(){return new Aa(this.bb+1)}}let cc=new Aa(1);found=[cc.next().bb,cc instanceof Aa];',
    ],
    [
      'variables of a function that stand in a block with others',
      'let aa=bb=>{switch(bb){case 1:var cc=bb;let dd=cc+1;return[cc,dd]}};found=aa(1);',
    ],
    ['what is caught and not looked at', 'let aa=0;try{throw 1}catch(bb){let cc=2,dd=3;aa=cc+dd}found=[aa];'],
    [
      'what others know by name',
      'let JSONs=[2],Maths=JSON.stringify(JSONs);found=[Maths,Math.max(...JSONs)];',
    ],
  ])('does the same with %s, and is shorter', (_, body) => {
    const code = scriptOf(body);
    const shorter = withShortNames(code);
    expect(foundBy(shorter)).toEqual(foundBy(code));
    expect(shorter.length).toBeLessThan(code.length);
  });

  test('gives one letter to all that never meet, and first to what is named most often', () => {
    const inners = Array.from({ length: 60 }, (_, at) => `f${at}=o=>o+often`).join(',');
    const shorter = withShortNames(scriptOf(`let ${inners},often=1;found=[often,often];`));
    expect(shorter).not.toMatch(/\b\w\w=>/);
    expect(shorter).toMatch(/\b(\w)=1;found=\[\1,\1\]/);
  });

  test('says so where a script cannot be read', () => {
    expect(() => withShortNames('let let=1;')).toThrow();
  });
});
