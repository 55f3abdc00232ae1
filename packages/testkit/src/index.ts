export * from './call.ts';
export * from './gate.ts';
export * from './read-chunks.ts';
export * from './sample-chunks.ts';
export * from './sample-pictures.ts';
export * from './sample-requests.ts';
export * from './scripted-upstream.ts';
export * from './start-test-gateway.ts';
