// The floors of the design as data, and the dependency rules made from them.

/** Inside the gateway, top to bottom. A room imports from lower floors only: never sideways, never up, types included. */
export const GATEWAY_FLOORS = [
  ['index'],
  ['gateway'],
  ['wiring'],
  ['http'],
  ['generation'],
  ['access', 'billing', 'dispatch', 'recording'],
  ['upstream', 'store', 'spool', 'blobs'],
  ['observe', 'config'],
  ['base'],
];

/** What each package may import of the others. */
const PACKAGES = {
  wire: [],
  engine: ['wire'],
  gateway: ['wire', 'engine'],
  cli: ['wire', 'gateway'],
  console: ['wire'],
};

/** Each outside library has one home. */
const HOMES = [
  ['fastify', 'packages/gateway/src/http/'],
  ['@fastify/static', 'packages/gateway/src/http/'],
  ['kysely', 'packages/gateway/src/store/'],
  ['libsql', 'packages/gateway/src/store/'],
  ['pino', 'packages/gateway/src/observe/'],
  ['zod', 'packages/gateway/src/http/'],
  ['fastify-type-provider-zod', 'packages/gateway/src/http/'],
  ['@fastify/swagger', 'packages/gateway/src/http/'],
  ['http-proxy-agent', 'packages/gateway/src/upstream/'],
  ['https-proxy-agent', 'packages/gateway/src/upstream/'],
  ['sharp', 'packages/engine/', 'packages/gateway/src/blobs/'],
  ['@napi-rs/canvas', 'packages/engine/'],
  ['@resvg/resvg-js', 'packages/engine/'],
  ['react', 'packages/console/'],
];

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const roomPath = (room) => `^packages/gateway/src/${room}(/|\\.ts$)`;

export function floorRules() {
  const forbidden = [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { couldNotResolve: true },
    },
    {
      name: 'wire-is-pure',
      severity: 'error',
      from: { path: '^packages/wire/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg'] },
    },
    {
      name: 'config-belongs-to-the-root',
      severity: 'error',
      from: {
        path: '^packages/gateway/src',
        pathNot: [
          '^packages/gateway/src/(gateway|index)\\.ts$',
          '^packages/gateway/src/config/',
          '\\.test\\.ts$',
        ],
      },
      to: { path: '^packages/gateway/src/config/' },
    },
  ];
  for (const [name, allowed] of Object.entries(PACKAGES)) {
    const others = Object.keys(PACKAGES).filter((other) => other !== name && !allowed.includes(other));
    forbidden.push({
      name: `package-${name}`,
      severity: 'error',
      from: { path: `^packages/${name}/src`, pathNot: '\\.test\\.ts$' },
      to: { path: others.map((other) => `(^|/)packages/${other}/`) },
    });
  }
  GATEWAY_FLOORS.forEach((rooms, floor) => {
    for (const room of rooms) {
      const higherOrBeside = GATEWAY_FLOORS.slice(0, floor + 1)
        .flat()
        .filter((other) => other !== room);
      if (higherOrBeside.length > 0) {
        forbidden.push({
          name: `floor-of-${room}`,
          severity: 'error',
          from: { path: roomPath(room), pathNot: '\\.test\\.ts$' },
          to: { path: higherOrBeside.map(roomPath) },
        });
      }
    }
  });
  for (const [library, ...homes] of HOMES) {
    forbidden.push({
      name: `home-of-${library}`,
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: [...homes.map((home) => `^${literal(home)}`), '\\.test\\.ts$', '/test/'],
      },
      to: { path: `(^|/)node_modules/${literal(library)}/` },
    });
  }
  return forbidden;
}
