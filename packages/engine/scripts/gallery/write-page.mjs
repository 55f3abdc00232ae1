import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A page with every picture, its words and its thoughts; with a comparison: old, new, difference, changed first. */
export async function writePage(file, drawn, compared) {
  const folder = path.dirname(file);
  const link = (target) => path.relative(folder, target).split(path.sep).map(encodeURIComponent).join('/');
  const body = compared
    ? compared.map((each) => comparison(each, link))
    : drawn.map((each) => picture(each, link));
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body{margin:24px;background:#18181b;color:#e4e4e7;font:15px/1.45 system-ui}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:20px}
main.compare{grid-template-columns:1fr}
figure{margin:0}img{width:100%;border-radius:6px;display:block}
figcaption{padding:6px 2px}small{color:#a1a1aa}details{color:#a1a1aa;font-size:13px}
.row{display:grid;grid-template-columns:2fr 2fr 1fr;gap:8px}
</style><main class="${compared ? 'compare' : 'all'}">${body.join('\n')}</main>`,
  );
}

function picture(entry, link) {
  const shown = entry.file
    ? `<a href="${link(entry.file)}"><img loading="lazy" src="${link(entry.file)}" alt="${escapeHtml(entry.prompt)}"></a>`
    : `<p>refused: ${escapeHtml(entry.refusal ?? '')}</p>`;
  const thoughts = entry.thoughts.map((thought) => `<p>${escapeHtml(thought)}</p>`).join('');
  return `<figure>${shown}<figcaption>${escapeHtml(entry.prompt)} <small>${entry.ratio} · seed ${entry.seed} · ${Math.round(entry.ms)} ms · ${Math.round(entry.bytes / 1000)} kB${entry.text ? ` · ${escapeHtml(entry.text)}` : ''}</small><details><summary>thoughts</summary>${thoughts}</details></figcaption></figure>`;
}

function comparison(entry, link) {
  const image = (target) => `<a href="${link(target)}"><img loading="lazy" src="${link(target)}" alt=""></a>`;
  return `<figure><div class="row">${image(entry.before)}${image(entry.after)}${image(entry.difference)}</div><figcaption>${escapeHtml(entry.prompt)} <small>${(entry.share * 100).toFixed(2)} % different</small></figcaption></figure>`;
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
