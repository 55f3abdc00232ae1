import {
  base64Of,
  call,
  createGate,
  generate,
  generatePath,
  imageEvent,
  openConnection,
  readChunks,
  scriptedUpstream,
  startTestGateway,
  thoughtEvent,
  usageEvent,
} from '@heliograph/testkit';
import { describe, expect, it } from 'vitest';

function waitingUpstream() {
  const gate = createGate();
  const upstream = scriptedUpstream([
    thoughtEvent('hm'),
    { waitFor: gate.opened },
    imageEvent(base64Of(300_000)),
    usageEvent(),
  ]);
  return { gate, upstream };
}

describe('a gateway that is told to stop', () => {
  it('finishes what runs, refuses what is new, and says that it is not ready', async () => {
    const { gate, upstream } = waitingUpstream();
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    expect((await call(gateway, { path: '/readyz' })).json()).toEqual({ status: 'ready' });
    const running = generate(gateway);
    const unary = generate(gateway, { path: generatePath('generateContent') });
    await expect.poll(() => upstream.runs.length).toBe(2);

    const stopped = gateway.stop();
    for (const method of ['streamGenerateContent', 'generateContent']) {
      const refused = await generate(gateway, { path: generatePath(method) });
      expect(refused.status).toBe(503);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused.error()).toMatchObject({ code: 503, status: 'UNAVAILABLE' });
      expect(refused.error().details).toContainEqual({
        '@type': 'type.googleapis.com/google.rpc.RetryInfo',
        retryDelay: '5s',
      });
    }
    const ready = await call(gateway, { path: '/readyz' });
    expect(ready.status).toBe(503);
    expect(ready.json()).toEqual({ status: 'stopping' });
    expect((await call(gateway, { path: '/healthz' })).status).toBe(200);
    expect((await call(gateway, { path: '/v1beta/models', key: gateway.secret })).status).toBe(200);

    gate.open();
    expect(readChunks((await running).body)).toHaveLength(3);
    expect((await unary).status).toBe(200);
    await stopped;
    await expect(call(gateway, { path: '/healthz' })).rejects.toThrow('ECONNREFUSED');
  });

  it('cancels what still runs when the time given is over, and tells its callers', async () => {
    const { upstream } = waitingUpstream();
    await using gateway = await startTestGateway({ runUpstream: upstream.run });
    const running = generate(gateway);
    await expect.poll(() => upstream.runs[0]?.stepsDone).toBe(1);
    await gateway.stop(100);
    const chunks = readChunks((await running).body);
    expect(chunks.at(-1)?.error).toMatchObject({ code: 499, status: 'CANCELLED' });
  });

  it('does not wait for idle connections', async () => {
    await using gateway = await startTestGateway({ runUpstream: waitingUpstream().upstream.run });
    const connection = openConnection(gateway);
    connection.socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    await connection.waitFor('ok');
    const startedAt = performance.now();
    await gateway.stop();
    await connection.closed;
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
