import { Packed, packed, unpacked } from '../../sync/store/keptValue';

describe('A value that comes packed', () => {
  const value = { plan: 'Safer Streets £', rows: [1, null, 'Ann Example – Warden'] };
  /** As another thread hands it over. */
  const came = () => Packed.from(structuredClone(Packed.of(value)));

  test('is the value, and kept as it would be had it not come so, opened or not', () => {
    const unopened = came();
    const opened = came().open();
    expect(opened).toEqual(value);
    for (const each of [unopened, opened]) {
      expect(packed(each).hash).toBe(packed(value).hash);
      expect(Buffer.from(packed(each).bytes()).equals(packed(value).bytes())).toBe(true);
      expect(unpacked(packed(each).bytes())).toEqual(value);
    }
  });

  test('is not turned into JSON again to be kept', () => {
    const both = [came(), came().open()];
    const stringify = jest.spyOn(JSON, 'stringify');
    for (const each of both) packed(each).bytes();
    const times = stringify.mock.calls.length;
    stringify.mockRestore();
    expect(times).toBe(0);
  });
});
