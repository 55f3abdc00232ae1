import type { FastifyRequest } from 'fastify';
import type { AdminRooms } from './admin-rooms.ts';

/** The audit line of a change: the names of what was given, never the values, for a secret may be among them. */
export function reportChange(
  rooms: Pick<AdminRooms, 'reportChange'>,
  request: Pick<FastifyRequest, 'ip' | 'body'>,
  change: string,
  subject: string,
): void {
  const { body } = request;
  const fields = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  rooms.reportChange({ change, subject, fields, from: request.ip });
}
