import { lookup as resolveName } from 'node:dns';
import type { Agent, AgentOptions } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { GatewayError } from '@heliograph/wire';
import { chooseProxy, type ProxySettings } from './choose-proxy.ts';
import { isPrivateAddress } from './private-address.ts';
import { BlockAgent } from './read-blocks.ts';

/** A kept-alive connection that nobody uses is closed after this time, before most servers and routers forget it. */
const REST_MS = 30_000;
const MAX_RESTING = 256;

/** Pools of kept-alive connections, one per way to connect. */
export interface ConnectionAgents {
  /** `fresh`: never a connection that was used before. */
  agentFor(
    url: URL,
    options: { readonly allowsPrivate: boolean; readonly fresh: boolean },
  ): Agent | Promise<Agent>;
  close(): void;
}

export function createConnectionAgents(
  proxies: ProxySettings,
  resolve: typeof resolveName = resolveName,
  restMs = REST_MS,
): ConnectionAgents {
  const agents = new Map<string, Agent>();
  const proxied = new Map<string, Promise<Agent>>();
  const sweep = createSweep(agents, restMs);
  return {
    agentFor(url, { allowsPrivate, fresh }) {
      const proxy = chooseProxy(url, proxies);
      const key = `${url.protocol} ${allowsPrivate} ${fresh} ${proxy ?? ''}`;
      const settings = {
        keepAlive: !fresh,
        maxFreeSockets: MAX_RESTING,
        noDelay: true,
        scheduling: 'lifo' as const,
      };
      const add = <Kind extends Agent>(agent: Kind): Kind => {
        sweep.watch(agent);
        agents.set(key, agent);
        return agent;
      };
      if (proxy !== undefined) {
        const opening = proxied.get(key) ?? openProxyAgent(url, proxy, settings).then(add);
        proxied.set(key, opening);
        return opening;
      }
      const known = agents.get(key);
      if (known !== undefined) {
        return known;
      }
      const lookup = allowsPrivate ? resolve : publicLookup(resolve);
      return add(
        url.protocol === 'https:'
          ? new TlsAgent({ ...settings, lookup })
          : new BlockAgent({ ...settings, lookup }),
      );
    },
    close() {
      sweep.stop();
      for (const agent of agents.values()) {
        agent.destroy();
      }
    },
  };
}

/**
 * Names are resolved by the proxy; its own address is the operator's choice. Loaded with the first call through a proxy:
 * at rest that is 11 MB less for everybody who has none.
 */
async function openProxyAgent(url: URL, proxy: string, settings: AgentOptions): Promise<Agent> {
  if (url.protocol === 'https:') {
    const { HttpsProxyAgent } = await import('https-proxy-agent');
    return new HttpsProxyAgent(proxy, settings);
  }
  const { HttpProxyAgent } = await import('http-proxy-agent');
  return new HttpProxyAgent(proxy, settings);
}

/**
 * Closes connections that have rested too long. Not by the agent's own timeout: that one sets timers at every call. Runs
 * only while something rests.
 */
function createSweep(agents: ReadonlyMap<string, Agent>, restMs: number) {
  const restsSince = new WeakMap<object, number>();
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const sweep = (): void => {
    const before = performance.now() - restMs;
    const resting = [...agents.values()].flatMap(({ freeSockets }) => Object.values(freeSockets)).flat();
    for (const socket of resting) {
      if (socket !== undefined && (restsSince.get(socket) ?? 0) <= before) {
        socket.destroy();
      }
    }
    if (resting.length === 0) {
      stop();
    }
  };
  return {
    stop,
    watch(agent: Agent): void {
      agent.on('free', (socket: object) => {
        restsSince.set(socket, performance.now());
        timer ??= setInterval(sweep, restMs / 4).unref();
      });
    },
  };
}

/** Resolves names and keeps only public addresses: checked here, no later change of the name can slip through. */
function publicLookup(resolve: typeof resolveName): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        done(error, []);
        return;
      }
      const open = addresses.filter(({ address }) => !isPrivateAddress(address));
      const [first] = open;
      if (first === undefined) {
        done(privateAddressError() as NodeJS.ErrnoException, []);
      } else if (options.all === true) {
        done(null, open);
      } else {
        done(null, first.address, first.family);
      }
    });
  };
}

export function privateAddressError(): GatewayError {
  return new GatewayError(
    'upstream_misconfigured',
    'The upstream has a private or local address, which this channel may not reach. Correct its base URL, or set "allowPrivate" if the upstream really is in your own network.',
  );
}
