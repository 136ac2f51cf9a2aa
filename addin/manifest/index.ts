export * from './manifestFor';
export * from './paneWithOffice';
