#!/bin/sh
# Cài máy kiosk lên Debian hoặc Ubuntu. Chạy bằng quyền quản trị:
#   sudo sh cai-dat.sh rieng              máy chỉ để làm kiosk: bật lên là vào thẳng kiosk
#   sudo sh cai-dat.sh chung <tài khoản>  máy có màn hình nền: kiosk mở khi tài khoản ấy đăng nhập
#   sudo sh cai-dat.sh go                 gỡ ra
set -eu

here=$(cd "$(dirname "$0")" && pwd)
place=/opt/may-kiosk
login=/etc/systemd/system/getty@tty1.service.d/may-kiosk.conf
session=/etc/profile.d/may-kiosk.sh
# Chromium của Debian, của Ubuntu (gói snap), và Google Chrome.
policies="/etc/chromium/policies/managed /etc/chromium-browser/policies/managed /etc/opt/chrome/policies/managed"

usage() {
  sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

[ "$(id -u)" = 0 ] || { echo "Cần quyền quản trị: gõ sudo ở trước." >&2; exit 1; }
kind=${1:-}
case "$kind $#" in
  'rieng 1') user=kiosk ;;
  'chung 2') user=$2 ;;
  'go 1') ;;
  *) usage ;;
esac

if [ "$kind" = go ]; then
  if [ -f "$place/dich-cu" ]; then systemctl set-default "$(cat "$place/dich-cu")"; fi
  for folder in $policies; do rm -f "$folder/may-kiosk.json"; done
  rm -rf "$place" "$login" "$session" /home/*/.config/autostart/may-kiosk.desktop
  systemctl daemon-reload
  echo "Đã gỡ. Tài khoản và tệp số liệu vẫn còn. Khởi động lại máy."
  exit 0
fi

echo "1/4 Cài phần mềm"
packages="python3 fonts-noto-core x11-xserver-utils xinput xsel alsa-utils speech-dispatcher speech-dispatcher-espeak-ng"
case $kind in
  rieng) packages="$packages xserver-xorg xinit" ;;
  chung) packages="$packages unclutter-xfixes" ;;
esac
if grep -qx 'ID=ubuntu' /etc/os-release; then
  snap install chromium
else
  packages="$packages chromium chromium-l10n"
fi
apt-get update -q
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages

echo "2/4 Chép tệp vào $place"
mkdir -p "$place"
install -m 755 "$here/may-kiosk.sh" "$here/may-chu.py" "$place"
# Cài lại thì giữ cấu hình cũ. Notepad thêm vào cuối dòng một dấu mà sh không hiểu.
[ -f "$place/cau-hinh.conf" ] || tr -d '\r' <"$here/cau-hinh.conf" >"$place/cau-hinh.conf"

echo "3/4 Khóa trình duyệt vào trang của xã"
for folder in $policies; do
  mkdir -p "$folder"
  install -m 644 "$here/chinh-sach.json" "$folder/may-kiosk.json"
done

echo "4/4 Cho kiosk tự mở"
id "$user" >/dev/null 2>&1 || useradd --create-home --shell /bin/bash "$user"
if [ "$kind" = rieng ]; then
  mkdir -p "${login%/*}"
  cat >"$login" <<END
[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin $user --noclear %I \$TERM
END
  # Trình duyệt chết thì may-kiosk.sh mở lại; cả màn hình chết thì getty đăng nhập lại.
  cat >"$session" <<END
if [ "\$(id -un)" = $user ] && [ "\$(tty)" = /dev/tty1 ]; then exec startx $place/may-kiosk.sh -- -nocursor; fi
END
  [ -f "$place/dich-cu" ] || systemctl get-default >"$place/dich-cu"
  systemctl daemon-reload
  systemctl set-default multi-user.target
else
  folder=$(getent passwd "$user" | cut -d: -f6)/.config/autostart
  install -d -o "$user" -g "$(id -gn "$user")" "${folder%/*}" "$folder"
  cat >"$folder/may-kiosk.desktop" <<END
[Desktop Entry]
Type=Application
Name=Máy kiosk
Exec=$place/may-kiosk.sh
END
fi
echo "Xong. Khởi động lại máy."
