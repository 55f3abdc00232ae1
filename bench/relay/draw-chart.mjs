import { figure } from './judge.mjs';

const CELLS = [
  ['bulk-32x1.5M', '#b8d4ea'],
  ['bulk-32x6M', '#4f93c7'],
  ['bulk-32x24M', '#1f4e79'],
];
const BAR = 13;
const GAP = 16;
const LEFT = 235;
const WIDTH = 760;

/** Processor seconds per GB of every contender, 32 streams, as an SVG; undefined without such figures. */
export function drawChart(results, contenders) {
  const rows = contenders
    .map(({ name, title }) => ({
      title,
      figures: CELLS.map(([cell]) => figure(results, cell, name, ({ cpuPerGB }) => cpuPerGB)),
    }))
    .filter(({ figures }) => figures.some((one) => one !== undefined));
  if (rows.length === 0) return undefined;
  const scale =
    (WIDTH - LEFT - 60) / Math.max(...rows.flatMap(({ figures }) => figures.map((one) => one ?? 0)));
  const rowHeight = CELLS.length * BAR + GAP;
  const bars = rows.flatMap(({ title, figures }, row) => {
    const top = 56 + row * rowHeight;
    return [
      `<text x="${LEFT - 10}" y="${top + rowHeight / 2 - 4}" text-anchor="end">${title}</text>`,
      ...figures.flatMap((one, index) => {
        if (one === undefined) return [];
        const y = top + index * BAR;
        const width = (one * scale).toFixed(1);
        return [
          `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 1}" fill="${CELLS[index][1]}"/>`,
          `<text x="${LEFT + Number(width) + 4}" y="${y + 10}" font-size="10">${one.toFixed(2)}</text>`,
        ];
      }),
    ];
  });
  const legend = CELLS.map(
    ([cell, colour], index) =>
      `<rect x="${LEFT + index * 110}" y="32" width="11" height="11" fill="${colour}"/><text x="${LEFT + 15 + index * 110}" y="42" font-size="11">${cell.slice(5)}B</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${60 + rows.length * rowHeight}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<text x="10" y="20" font-size="14" font-weight="bold">Processor seconds per GB delivered (32 streams, one core, shorter is better)</text>
${[...legend, ...bars].join('\n')}
</svg>
`;
}
