/** "Cỡ chữ" opens its panel over the page; without scripts the same link leads to a page that helps too. */
const panel = () => import('#components/look/look-panel.element.ts');
const link = document.querySelector<HTMLAnchorElement>('a[data-look]');

if (link)
  link.onclick = () => {
    panel().then(({ openLook }) => openLook()).catch(() => location.assign(link.href));
    return false;
  };

/** A page shown again as it was left may have been left before the choice. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void panel().then(({ wearKept }) => wearKept());
});
