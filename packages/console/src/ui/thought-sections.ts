export interface ThoughtSection {
  readonly title: string | undefined;
  readonly paragraphs: readonly string[];
}

/**
 * Thinking comes as markdown: a bold line is a title, blank lines part paragraphs. Pieces may end anywhere, so the
 * whole text is read again each time; it is a few kilobytes.
 */
export function readThoughtSections(markdown: string): readonly ThoughtSection[] {
  const sections: { title: string | undefined; paragraphs: string[] }[] = [];
  let isOpen = false; // whether the next line continues the last paragraph
  for (const raw of markdown.split(/\r?\n/)) {
    const line = raw.trim();
    const title = /^(?:\*\*(.+?)\*\*:?|#{1,6}\s+(.+))$/.exec(line);
    const last = sections.at(-1);
    if (line === '') isOpen = false;
    else if (title !== null) {
      sections.push({ title: title[1] ?? title[2], paragraphs: [] });
      isOpen = false;
    } else if (last === undefined) {
      sections.push({ title: undefined, paragraphs: [line] });
      isOpen = true;
    } else if (isOpen && !/^[-*•]\s/.test(line)) {
      last.paragraphs.push(`${last.paragraphs.pop() ?? ''} ${line}`);
    } else {
      last.paragraphs.push(line);
      isOpen = true;
    }
  }
  return sections;
}

export interface InlineRun {
  readonly text: string;
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code';
}

/** `**strong**`, `*emphasis*` and `` `code` `` inside a paragraph. */
export function readInline(paragraph: string): readonly InlineRun[] {
  const runs: InlineRun[] = [];
  let plainFrom = 0;
  for (const match of paragraph.matchAll(/\*\*(.+?)\*\*|`([^`]+)`|\*([^\s*][^*]*?)\*/g)) {
    if (match.index > plainFrom) runs.push({ text: paragraph.slice(plainFrom, match.index), style: 'plain' });
    if (match[1] !== undefined) runs.push({ text: match[1], style: 'strong' });
    else if (match[2] !== undefined) runs.push({ text: match[2], style: 'code' });
    else runs.push({ text: match[3] ?? '', style: 'emphasis' });
    plainFrom = match.index + match[0].length;
  }
  if (plainFrom < paragraph.length) runs.push({ text: paragraph.slice(plainFrom), style: 'plain' });
  return runs;
}
