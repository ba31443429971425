import { describe, expect, it } from 'vitest';
import { pushed, styleOf, turned, wholePicture, zoomed } from './look';

describe('looking at a picture', () => {
  it('never gets smaller than the frame nor larger than is of use', () => {
    expect(zoomed(wholePicture, -3).scale).toBe(1);
    expect(zoomed(wholePicture, 99).scale).toBe(8);
  });

  it('is back in the middle once it is whole again', () => {
    const pushedAside = pushed(zoomed(wholePicture, 2), 40, -10);
    expect(pushedAside).toMatchObject({ x: 40, y: -10 });
    expect(zoomed(pushedAside, -2)).toEqual({ scale: 1, turns: 0, x: 0, y: 0 });
  });

  it('keeps what one looks at in place while it grows', () => {
    const aside = pushed(zoomed(wholePicture, 1), 10, 20);
    const larger = zoomed(aside, 1);
    expect(larger.x / aside.x).toBeCloseTo(1.4);
    expect(larger.y / aside.y).toBeCloseTo(1.4);
  });

  it('can’t be pushed while all of it is seen', () => {
    expect(pushed(wholePicture, 40, 40)).toEqual(wholePicture);
  });

  it('turns on without spinning back, and fits the frame when on its side', () => {
    const four = turned(turned(turned(turned(wholePicture, 1), 1), 1), 1);
    expect(styleOf(four, 2).transform).toBe('translate(0px, 0px) rotate(360deg) scale(1.000)');
    expect(styleOf(turned(wholePicture, -1), 2).transform).toBe('translate(0px, 0px) rotate(-90deg) scale(0.500)');
  });
});
