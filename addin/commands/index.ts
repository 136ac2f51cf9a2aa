export * from './ribbonCommands';
