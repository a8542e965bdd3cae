#!/usr/bin/env python3
"""Máy chủ nhỏ ngay trên máy kiosk: phát thư mục dist, chỉ chính máy này xem được.

Cách gọi: python3 may-chu.py <thư mục dist> <đường dẫn gốc> <cổng>
"""
import os
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

DIST, BASE, PORT = os.path.abspath(sys.argv[1]), sys.argv[2], int(sys.argv[3])


class Site(SimpleHTTPRequestHandler):
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript",
        ".webmanifest": "application/manifest+json",
        ".avif": "image/avif",
        ".webp": "image/webp",
        ".mp3": "audio/mpeg",
    }

    def __init__(self, *args):
        super().__init__(*args, directory=DIST)

    def translate_path(self, path):
        address = path.split("?", 1)[0].split("#", 1)[0]
        if not (address + "/").startswith(BASE):
            return os.path.join(DIST, ".ngoai-trang")
        return super().translate_path("/" + address[len(BASE):])

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        lost = os.path.join(DIST, "404.html")
        if code != 404 or not os.path.isfile(lost):
            return super().send_error(code, message, explain)
        with open(lost, "rb") as file:
            body = file.read()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def end_headers(self):
        # Chép bản mới vào máy thì lần mở sau thấy ngay.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, *args):
        pass


if not os.path.isfile(os.path.join(DIST, "kiosk", "index.html")):
    sys.exit(f"Không thấy kiosk/index.html trong {DIST}. Xem lại DIST trong cau-hinh.conf.")
ThreadingHTTPServer(("127.0.0.1", PORT), Site).serve_forever()
