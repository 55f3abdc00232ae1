export { DrawCancelled } from './draw-cancelled.ts';
export { drawPicture, preloadEngine } from './draw-picture.ts';
export * from './engine.ts';
export type { WorkerFailure, WorkerReply, WorkerRequest } from './worker-protocol.ts';
