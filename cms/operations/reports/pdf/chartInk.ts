/** The portal's colours of charts by day, as `site/styles` names them. */
export const chartInk = {
  done: '#2c6a4d',
  on: '#9dbcab',
  behind: '#d0a55c',
  none: '#8d8474',
  seal: '#ab2a1d',
};
