import { handedIn } from './handedIn';
import { understands } from './understands';

understands('layouts that were handed in', handedIn);
