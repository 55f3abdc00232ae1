import type { Species } from './species.ts';

/** The young of a species: larger head and eyes, shorter neck and tail, slim trunk on clumsy legs. */
export function youngOf(species: Species): Species {
  const face = species.face && {
    ...species.face,
    eyes: { ...species.face.eyes, size: species.face.eyes.size * 1.16 },
    muzzle: {
      ...species.face.muzzle,
      reach: species.face.muzzle.reach * 0.6,
      height: species.face.muzzle.height * 0.92,
    },
  };
  const profile = species.profile && {
    ...species.profile,
    eye: { ...species.profile.eye, size: species.profile.eye.size * 1.3 },
    ears: { ...species.profile.ears, size: species.profile.ears.size * 1.1 },
  };
  const { horns: _horns, ...hornless } = profile ?? ({} as NonNullable<Species['profile']>);
  const [rump, loin, ribs, chest] = species.trunk;
  const { mane, udder: _udder, ...rest } = species;
  const hoofed = species.foot === 'hoof' || species.foot === 'cloven';
  return {
    ...rest,
    ...(face ? { face } : {}),
    ...(profile ? { profile: hornless } : {}),
    ...(mane && mane.kind !== 'lion'
      ? { mane: { ...mane, kind: mane.kind === 'flowing' ? 'brush' : mane.kind } }
      : {}),
    length: species.length * (hoofed ? 0.66 : 0.62),
    trunk: [rump * 0.68, loin * 0.68, ribs * 0.66, chest * 0.68],
    hip: species.hip * (hoofed ? 0.82 : 0.68),
    shoulder: species.shoulder * (hoofed ? 0.82 : 0.68),
    legs: [species.legs[0] * 0.72, species.legs[1] * 0.84, species.legs[2] * 0.88],
    neck: {
      ...species.neck,
      length: species.neck.length * (hoofed ? 0.74 : 0.7),
      base: species.neck.base * 0.7,
      top: species.neck.top * 0.82,
    },
    head: species.head * (species.profile ? 0.86 : 0.95),
    tail: { ...species.tail, length: species.tail.length * 0.62, width: species.tail.width * 0.86 },
  };
}
