import { type GenerationRequest, generationPath, requestBody } from './generation-request.ts';

const MASKED_KEY = 'YOUR_API_KEY';

/**
 * The request as a cURL command, in the manner of the specification's samples. Photos are read from files of their
 * own names. They travel through a here-document, because a command line ends at 128 kB on Linux.
 */
export function curlSample(request: GenerationRequest, origin: string): string {
  const address = `${origin}${generationPath(request.model)}?key=${MASKED_KEY}`;
  if (request.references.length === 0) {
    const body = JSON.stringify(
      requestBody(request, () => ''),
      null,
      2,
    );
    return [
      `curl ${quoteForShell(address)} \\`,
      `  -H "Content-Type: application/json" \\`,
      `  -d ${quoteForShell(body)}`,
      '',
    ].join('\n');
  }
  const marker = (index: number) => `\u0000${index}\u0000`;
  const json = JSON.stringify(
    requestBody(request, (_photo, index) => marker(index)),
    null,
    2,
  );
  // In a here-document without quotes the shell still reads \ $ and `; only our own variables may stay alive.
  const body = json
    .replace(/[\\$`]/g, '\\$&')
    .replace(/\\\\u0000(\d+)\\\\u0000/g, (_all, index: string) => `\${${shellVariable(Number(index))}}`);
  return [
    ...request.references.map(
      (photo, index) => `${shellVariable(index)}=$(base64 < ${quoteForShell(photo.name)} | tr -d '\\n')`,
    ),
    '',
    `curl ${quoteForShell(address)} \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d @- <<JSON`,
    body,
    'JSON',
    '',
  ].join('\n');
}

/** The request as a Python program, in the manner of the specification's samples; it saves the picture. */
export function pythonSample(request: GenerationRequest, origin: string): string {
  const photos = request.references.map(
    (photo, index) => `with open(${pythonString(photo.name)}, "rb") as f:
    ${pythonVariable(index)} = base64.b64encode(f.read()).decode("utf-8")
`,
  );
  const marker = (index: number) => `\u0000${index}\u0000`;
  const data = JSON.stringify(
    requestBody(request, (_photo, index) => marker(index)),
    null,
    4,
  )
    .replace(/"\\u0000(\d+)\\u0000"/g, (_all, index: string) => pythonVariable(Number(index)))
    .replace(/[\ud800-\udfff\u2028\u2029\u0085]/gu, escapeUnit);
  return `import requests, base64, json
${photos.length === 0 ? '' : `\n${photos.join('')}`}
url = ${pythonString(origin + generationPath(request.model))}
params = {"key": "${MASKED_KEY}"}
data = ${data}

response = requests.post(url, params=params, json=data, stream=True)
if response.status_code != 200:
    raise SystemExit(response.text)

# A picture is one long line: read it in large pieces.
for line in response.iter_lines(chunk_size=1024 * 1024):
    if not line:
        continue
    decoded = line.decode("utf-8")
    if not decoded.startswith("data:"):
        continue
    chunk = json.loads(decoded[len("data:"):].strip())

    candidates = chunk.get("candidates", [])
    if not candidates:
        continue
    parts = candidates[0].get("content", {}).get("parts", [])
    for part in parts:
        # Skip thinking chunks
        if part.get("thought"):
            continue
        # Save image chunk
        if "inlineData" in part:
            img_bytes = base64.b64decode(part["inlineData"]["data"])
            with open("output.png", "wb") as f:
                f.write(img_bytes)
            print("Image saved to output.png")
`;
}

function shellVariable(index: number): string {
  return index === 0 ? 'BASE64' : `BASE64_${index + 1}`;
}

function pythonVariable(index: number): string {
  return index === 0 ? 'image_b64' : `image_b64_${index + 1}`;
}

/** Single quotes: nothing inside is read by the shell. */
function quoteForShell(text: string): string {
  if (/^[\w:/.?=&-]+$/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Every JSON string is a Python string, but for what `escapeUnit` takes care of. */
function pythonString(text: string): string {
  return JSON.stringify(text).replace(/[\ud800-\udfff\u2028\u2029\u0085]/gu, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
