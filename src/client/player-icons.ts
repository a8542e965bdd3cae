/** Tabler's line icons of the player; its bar comes by script, long after the page's sheet of symbols. */
export const playerIcons = {
  'player-skip-back': 'M20 5v14L8 12zM4 5v14',
  'player-pause': 'M6 6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1zm8 0a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1z',
  'player-play': 'M7 4v16l13-8z',
  'player-skip-forward': 'M4 5v14l12-7zm16 0v14',
  minus: 'M5 12h14',
  plus: 'M12 5v14m-7-7h14',
  x: 'M18 6L6 18M6 6l12 12',
} as const;
export type PlayerIcon = keyof typeof playerIcons;
