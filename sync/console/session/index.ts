export { keyKept } from './keyKept';
export { SignIn } from './SignIn';
export { takeKeyFromAddress } from './takeKeyFromAddress';
export { tryKey } from './tryKey';
