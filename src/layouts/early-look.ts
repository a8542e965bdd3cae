/**
 * The one inline script: what a reader chose in `#client/look.ts` holds before anything is painted. It is the same on
 * every page and for every commune; the sheet's address stands on its own tag. Who chose nothing fetches nothing.
 */
export const earlyLook =
  'try{let d=document,h=d.documentElement.dataset,v=localStorage["ctcv:chu"];' +
  'v&&([h.size,h.contrast]=v.split(" "),' +
  'd.write(`<link rel="stylesheet" id="look" href="${d.currentScript.dataset.css}">`))}catch{}';
