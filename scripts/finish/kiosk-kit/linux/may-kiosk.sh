#!/bin/sh
# Mở trang kiosk toàn màn hình và giữ cho nó luôn mở. Chạy bằng tài khoản thường.
# Cấu hình ở tệp cau-hinh.conf bên cạnh, cách cài ở huong-dan.txt.
set -u

here=$(cd "$(dirname "$0")" && pwd)
SITE='' DIST='' BASE='/' PORT='8642' ROTATE='' REOPEN='' BROWSER=''
# shellcheck source=/dev/null
. "$here/cau-hinh.conf"

# Đôi lời trình duyệt tự nói cũng là tiếng Việt.
export LANGUAGE=vi

# Chờ mạng tối đa chừng này giây nếu trong máy đã có bản lưu của trang: lúc mới bật máy thì lâu, vì cục mạng cũng đang bật.
patience=60

# Chromium của Ubuntu là gói snap, chỉ ghi được vào thư mục của riêng nó.
find_browser() {
  for name in ${BROWSER:+"$BROWSER"} chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" && return
  done
  return 1
}
browser=$(find_browser) || { echo "Chưa cài Chromium. Xem huong-dan.txt." >&2; exit 1; }
state=${XDG_STATE_HOME:-$HOME/.local/state}/may-kiosk
case $browser in
  */chromium*) [ -x /snap/bin/chromium ] && state=$HOME/snap/chromium/common/may-kiosk ;;
esac
profile=$state/ho-so
mkdir -p "$state" || exit 1

say() { printf '%s %s\n' "$(date '+%d/%m %H:%M:%S')" "$*" | tee -a "$state/nhat-ky.txt" >&2; }
quiet() { "$@" >/dev/null 2>&1 || :; }
# Ngủ mà vẫn nghe lệnh dừng.
nap() { sleep "$1" 9>&- & wait "$!"; }

# Hai bản cùng chạy thì giành nhau một hồ sơ: bản sau tự thôi. Chỉ bản này giữ khóa (9>&- ở các chỗ dưới): nó chết thì
# khóa mở, dù con của nó còn sót lại.
exec 9>"$state/khoa"
flock -n 9 || { say "Máy kiosk đang chạy rồi."; exit 1; }
: >"$state/nhat-ky.txt"

if [ -n "$DIST" ]; then page="http://127.0.0.1:$PORT${BASE}kiosk/"; else page="${SITE}kiosk/"; fi

browser_pid=
server_pid=
cursor_pid=
close_all() {
  trap - EXIT INT TERM HUP
  for pid in $browser_pid $server_pid $cursor_pid; do quiet kill "$pid"; done
  for pid in $browser_pid $server_pid; do quiet wait "$pid"; done
  exit 0
}
trap close_all EXIT INT TERM HUP

# Máy chủ trên máy: dừng vì lẽ gì cũng được mở lại.
serve() {
  python_pid=
  trap 'quiet kill $python_pid; exit 0' TERM
  while :; do
    python3 "$here/may-chu.py" "$DIST" "$BASE" "$PORT" >>"$state/nhat-ky.txt" 2>&1 &
    python_pid=$!
    wait "$python_pid"
    say "Máy chủ trên máy vừa dừng, mở lại sau 3 giây."
    nap 3
  done
}

answers() {
  python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)' "$page" 2>/dev/null
}

# Chưa vào được trang thì chưa mở trình duyệt, để không ai thấy trang báo lỗi sau khi cúp điện.
# Đã có bản lưu trong máy thì không chờ mãi: bản lưu mở được khi mất mạng.
wait_for_page() {
  started=$(date +%s)
  told=
  until answers; do
    [ -n "$told" ] || say "Đang chờ $page"
    told=1
    if [ -z "$DIST" ] && [ -d "$profile/Default/Service Worker/CacheStorage" ] &&
      [ $(($(date +%s) - started)) -ge "$patience" ]; then
      say "Chưa có mạng, mở bản lưu trong máy."
      return
    fi
    nap 1
  done
}

# Mỗi lần mở là một hồ sơ mới. Chỉ giữ hai thư mục: mã PIN và số đếm; bản lưu của trang.
# Xóa tại chỗ, nên cúp điện giữa chừng cũng không mất phần được giữ.
fresh_profile() {
  mkdir -p "$profile/Default"
  find "$profile" -mindepth 1 -maxdepth 1 ! -name Default -exec rm -rf {} +
  find "$profile/Default" -mindepth 1 -maxdepth 1 ! -name 'Local Storage' ! -name 'Service Worker' -exec rm -rf {} +
  # Không mời dịch trang tiếng Việt; tệp cán bộ xuất ra nằm một chỗ dễ tìm.
  cat >"$profile/Default/Preferences" <<END
{"translate":{"enabled":false},"intl":{"selected_languages":"vi"},"download":{"default_directory":"$HOME/so-lieu-kiosk"}}
END
}

clear_clipboard() {
  for selection in --primary --secondary --clipboard; do quiet xsel "$selection" --clear; done
}

rotate_screen() {
  [ -n "$ROTATE" ] || return 0
  output=$(xrandr --query | awk '$2 == "connected" { print $1; exit }')
  quiet xrandr --output "$output" --rotate "$ROTATE"
  # Mặt cảm ứng phải xoay theo, nếu không bấm một nơi ăn một nẻo.
  xinput list --name-only 2>/dev/null | grep -i touch | while read -r name; do quiet xinput map-to-output "$name" "$output"; done
}

# Màn hình không tắt, không khóa: X, GNOME, Xfce; máy không có thứ nào thì bỏ qua thứ ấy.
keep_awake() {
  quiet xset s off s noblank -dpms
  quiet gsettings set org.gnome.desktop.session idle-delay 0
  quiet gsettings set org.gnome.desktop.screensaver lock-enabled false
  quiet gsettings set org.gnome.settings-daemon.plugins.power sleep-inactive-ac-type nothing
  quiet xfconf-query -c xfce4-power-manager -n -t bool -p /xfce4-power-manager/presentation-mode -s true
}

seconds_to_reopen() {
  [ -n "$REOPEN" ] || { echo 0; return; }
  now=$(date +%s)
  next=$(date -d "$REOPEN" +%s)
  [ "$next" -gt "$now" ] || next=$(date -d "tomorrow $REOPEN" +%s)
  echo $((next - now))
}

# Phiên riêng không có ai kéo cửa sổ cho vừa màn hình. Cửa sổ đúng bằng màn hình thì Chromium tự bớt một điểm ảnh,
# để hở hai mép đen, nên xin dư một điểm.
window_size() {
  xrandr --query 2>/dev/null | sed -n 's/.*current \([0-9]*\) x \([0-9]*\).*/\1 \2/p' | {
    read -r width height && echo "$((width + 1)),$((height + 1))"
  }
}

# KIOSK_TEST_FLAGS chỉ dùng khi thử bộ cài này.
open_browser() {
  size=$(window_size)
  # shellcheck disable=SC2086
  timeout "$(seconds_to_reopen)" "$browser" \
    --user-data-dir="$profile" \
    --kiosk \
    --kiosk-printing \
    --no-first-run \
    --no-default-browser-check \
    --noerrdialogs \
    --hide-crash-restore-bubble \
    --disable-infobars \
    --disable-pinch \
    --overscroll-history-navigation=0 \
    --password-store=basic \
    --enable-speech-dispatcher \
    --window-position=0,0 ${size:+--window-size="$size"} \
    ${KIOSK_TEST_FLAGS:-} \
    "$page" >/dev/null 2>&1 9>&- &
  browser_pid=$!
  wait "$browser_pid"
}

keep_awake
rotate_screen
# Trong phiên riêng (startx) con trỏ đã ẩn sẵn; trên máy có màn hình nền thì nhờ unclutter.
if command -v unclutter >/dev/null; then
  unclutter -idle 1 >/dev/null 2>&1 9>&- &
  cursor_pid=$!
fi
if [ -n "$DIST" ]; then
  serve 9>&- &
  server_pid=$!
fi

pause=1
while :; do
  wait_for_page
  fresh_profile
  clear_clipboard
  say "Mở $page"
  opened=$(date +%s)
  open_browser
  patience=5
  # Hỏng ngay khi mở thì thử lại thưa dần, đừng làm nóng máy.
  if [ $(($(date +%s) - opened)) -ge 20 ]; then pause=1; elif [ "$pause" -lt 30 ]; then pause=$((pause * 2)); fi
  say "Trình duyệt đã đóng, mở lại sau $pause giây."
  nap "$pause"
done
