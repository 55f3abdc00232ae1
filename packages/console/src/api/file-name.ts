const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** `sunset-over-mountains.png`: the first words of the prompt, safe on every file system. */
export function pictureFileName(prompt: string, mimeType: string, index = 0): string {
  const words = prompt
    .toLowerCase()
    .replace(
      /^\s*(please\s+)?(generate|create|draw|make|paint)\s+(me\s+)?((an?|the)\s+)?((image|picture|photo)\s+of\s+)?/,
      '',
    )
    .replace(/^(an?|the)\s+/, '')
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  let name = '';
  for (const word of words ?? []) {
    const longer = name === '' ? word.slice(0, 48) : `${name}-${word}`;
    if (longer.length > 48) break;
    name = longer;
  }
  const number = index === 0 ? '' : `-${index + 1}`;
  return `${name === '' ? 'picture' : name}${number}.${EXTENSIONS[mimeType] ?? 'png'}`;
}
