import { Shared } from '../../src/server/shared.js';

describe('what others wait for', () => {
  it('is read once for all of them', async () => {
    let reads = 0;
    const shared = new Shared(() => Promise.resolve((reads += 1)));
    // The first asks at once, the others together.
    expect(await Promise.all([shared.get(), shared.get(), shared.get(), shared.get()])).toEqual([1, 2, 2, 2]);
  });

  it('is not for those who ask when it is being read: it may have changed since that began', async () => {
    let now = 1;
    const held: (() => void)[] = [];
    const shared = new Shared(() => {
      const read = now;
      return new Promise<number>((resolve) => held.push(() => resolve(read)));
    });
    const early = shared.get();
    now = 2;
    const late = shared.get();
    held.shift()?.();
    expect(await early).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    held.shift()?.();
    expect(await late).toBe(2);
  });

  it('is not waited for when it does not come', async () => {
    let hangs = true;
    const shared = new Shared(() => {
      const isHanging = hangs;
      hangs = false;
      return isHanging ? new Promise<number>(() => undefined) : Promise.resolve(1);
    });
    void shared.get();
    expect(await shared.get()).toBe(1);
    // Nor is the one behind it.
    expect(await shared.get()).toBe(1);
  });

  it('fails those who wait for it, and nobody after them', async () => {
    let fails = true;
    const shared = new Shared(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve(1)));
    await expect(shared.get()).rejects.toThrow('away');
    fails = false;
    expect(await shared.get()).toBe(1);
  });
});
