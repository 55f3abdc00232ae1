import { BlockList, isIP } from 'node:net';

/** Everything that is not a public unicast address: a channel may not reach it unless the operator says so. */
const NOT_PUBLIC = (() => {
  const list = new BlockList();
  const ranges4 = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ];
  // IPv4 in other clothes (compatible, NAT64, Teredo, 6to4) is refused whatever it wraps: no upstream lives there.
  const ranges6 = [
    '::/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/32',
    '2001:db8::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
  ];
  for (const [ranges, family] of [
    [ranges4, 'ipv4'],
    [ranges6, 'ipv6'],
  ] as const) {
    for (const range of ranges) {
      const [net = '', prefix] = range.split('/');
      list.addSubnet(net, Number(prefix), family);
    }
  }
  return list;
})();

/** Whether an IP address (without brackets) is private, loopback, link-local or otherwise no public unicast address. */
export function isPrivateAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  const family = isIP(bare);
  // An IPv4-mapped address (::ffff:10.0.0.1) is held against the IPv4 ranges by the list itself.
  return family === 0 || NOT_PUBLIC.check(bare, family === 4 ? 'ipv4' : 'ipv6');
}
