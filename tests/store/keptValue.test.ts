import { pack, packed, unpack, unpacked } from '../../sync/store/keptValue';

describe('A value that comes packed', () => {
  const value = { plan: 'Safer Streets £', rows: [1, null, 'Ann Example – Warden'] };

  test('is the value, and kept as it would be had it not come so', () => {
    const came = unpack(pack(value));
    expect(came).toEqual(value);
    expect(packed(came).hash).toBe(packed(value).hash);
    expect(Buffer.from(packed(came).bytes()).equals(packed(value).bytes())).toBe(true);
    expect(unpacked(packed(came).bytes())).toEqual(value);
  });

  test('is not turned into JSON again to be kept', () => {
    const came = unpack(pack(value));
    const stringify = jest.spyOn(JSON, 'stringify');
    packed(came).bytes();
    const times = stringify.mock.calls.length;
    stringify.mockRestore();
    expect(times).toBe(0);
  });
});
