/** What files may be uploaded, by what they are to those who get them. */
export const PICTURE_TYPES = [
  'image/svg+xml',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
] as const;

export const FILM_TYPES = ['video/mp4', 'video/webm'] as const;

/** Phones record into m4a, which is told under two names. */
export const SOUND_TYPES = ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg'] as const;
