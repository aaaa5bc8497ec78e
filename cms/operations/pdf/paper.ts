/** The portal's paper, ink and one seal, and the measures of an A4 page in points. */
export const paper = {
  ink: '#211e1a',
  muted: '#645d52',
  line: '#e6dfd1',
  sunk: '#faf8f3',
  seal: '#ab2a1d',
  left: 48,
  right: 547.28,
  top: 48,
  /** Nothing but the foot stands below. */
  bottom: 780,
  width: 499.28,
};
