import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'bad-origin': 'The request came from another site and was refused.',
    'body-too-large': 'The body of the request is too large.',
    'length-required': 'The request must announce its length.',
    'not-here': 'This address is not served here.',
    'forbidden/metrics': 'Metrics are for this machine, or for whoever bears METRICS_TOKEN.',
    'bad-request': 'The address of the request is malformed.',
    'bad-host': 'The Host of the request is malformed.',
    'too-many-requests': ({ seconds }) =>
      `That was too much at once. Please try again in ${seconds} seconds.`,
    'unsupported-type': 'Content of this kind is not taken here.',
    'internal-error': 'Something went wrong. Please try again later.',
    internal: 'Something went wrong. Please try again later',
    'database-away':
      'The database is changing over. Please try again in a few seconds; what was saved is safe',
    busy: 'The system is busy. Please try again later',
    'method-not-allowed': 'This address does not take this kind of request',
    'invalid-json': 'The request is not valid JSON',
    'invalid-input': ({ fields }) =>
      `The request is not as it should be${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  },
};
