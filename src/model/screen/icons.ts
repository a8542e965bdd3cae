/**
 * The icons authors may use, by their fluent-emoji-flat names. `/mau/` shows them all.
 * Adding one: add its name here; nothing else.
 */
export const iconNames = [
  'alarm-clock', 'baby', 'backpack', 'bank', 'bell', 'briefcase', 'calendar', 'camera', 'candle',
  'card-index-dividers', 'check-mark-button', 'clipboard', 'coin', 'credit-card', 'envelope-with-arrow',
  'file-folder', 'fountain-pen', 'globe-with-meridians', 'handshake', 'hospital', 'hourglass-done', 'house',
  'house-with-garden', 'identification-card', 'key', 'laptop', 'locked', 'locked-with-key',
  'magnifying-glass-tilted-left', 'man-farmer', 'memo', 'mobile-phone', 'money-bag', 'motor-scooter',
  'office-building', 'office-worker', 'old-man', 'old-woman', 'page-facing-up', 'page-with-curl', 'pen',
  'pill', 'police-officer', 'postbox', 'printer', 'raised-hand', 'receipt', 'red-heart', 'ring', 'shield',
  'shopping-bags', 'speech-balloon', 'stethoscope', 'student', 'telephone-receiver', 'toolbox', 'waving-hand',
  'woman-farmer', 'woman-office-worker', 'woman-police-officer', 'zero-dong',
] as const;
/** Side of the square that icons are drawn in. */
export const iconGrid = 128;

export type IconName = (typeof iconNames)[number];
