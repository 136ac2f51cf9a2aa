import vm from 'node:vm';
import { withoutUnusedMethods } from '../../.ci/bundling/unusedMethods';

describe('a script without methods that it names nowhere', () => {
  const has = (methods: string, rest: string) =>
    withoutUnusedMethods(`class Plan{constructor(){this.rows=[]}${methods}}${rest}`);

  test('does the same', () => {
    const code = 'class Plan{constructor(){this.rows=[1]}count(){return this.rows.length}sum(){return 0}}';
    const shorter = withoutUnusedMethods(`${code}var found=new Plan().count();`);
    expect(shorter).not.toContain('sum');
    expect(vm.runInNewContext(`${shorter}found`)).toBe(1);
  });

  test('leaves out what those alone name that are left out', () => {
    expect(has('sum(){return this.each()}each(){}', 'new Plan();')).toBe(
      'class Plan{constructor(){this.rows=[]}}new Plan();',
    );
  });

  test.each([
    ['called', 'new Plan().sum()'],
    ['called where it may be absent', 'new Plan()?.sum?.()'],
    ['taken out of its object', 'const{sum:of}=new Plan();of()'],
    ['taken out by its own name', 'const{sum}=new Plan();sum()'],
    ['called by a text', 'new Plan()["sum"]()'],
    ['named by a text', 'const name="sum";new Plan()[name]()'],
  ])('keeps what is %s', (_, use) => {
    expect(has('sum(){}', use)).toContain('sum(){}');
  });
});
