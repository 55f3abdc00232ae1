// Preloaded into Portkey: on Node 20 it answers every passthrough with 500, because it appends to the headers of a fetched
// response, which are immutable. Wrapped once more they are not; nothing else is changed.
const { fetch, Response, Headers } = globalThis;

globalThis.fetch = async (...wanted) => {
  const { body, status, statusText, headers } = await fetch(...wanted);
  return new Response(body, { status, statusText, headers: new Headers(headers) });
};
