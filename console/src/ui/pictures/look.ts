/** How a picture is looked at: how large, turned by which quarter, pushed how far. */
export interface Look {
  /** 1 shows the whole picture */
  scale: number;
  /** quarter turns clockwise, not brought back under 4, so that turning never spins back */
  turns: number;
  x: number;
  y: number;
}

export const wholePicture: Look = { scale: 1, turns: 0, x: 0, y: 0 };

const SMALLEST = 1;
const LARGEST = 8;
const STEP = 1.4;

/** Larger or smaller by steps; at its smallest the picture is back in the middle. */
export function zoomed(look: Look, steps: number): Look {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, look.scale * STEP ** steps));
  if (scale === SMALLEST) return { ...look, scale, x: 0, y: 0 };
  const share = scale / look.scale;
  return { ...look, scale, x: look.x * share, y: look.y * share };
}

export function turned(look: Look, quarters: number): Look {
  return { ...look, turns: look.turns + quarters, x: 0, y: 0 };
}

/** Pushed aside, as long as there is something outside the frame to be seen. */
export function pushed(look: Look, dx: number, dy: number): Look {
  return look.scale === SMALLEST ? look : { ...look, x: look.x + dx, y: look.y + dy };
}

/**
 * The style that shows it. A picture on its side is fitted to the frame's other measure, so that none of it is cut
 * off: `frame` is the frame's width over its height.
 */
export function styleOf({ scale, turns, x, y }: Look, frame: number): { transform: string } {
  const onSide = turns % 2 !== 0;
  const fit = onSide ? Math.min(frame, 1 / frame) : 1;
  return { transform: `translate(${x}px, ${y}px) rotate(${turns * 90}deg) scale(${(scale * fit).toFixed(3)})` };
}
