import { received } from './received';
import { understands } from './understands';

understands('layouts that came as files of every kind', received);
