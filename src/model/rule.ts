/** What `--explain` and the page say of a rule. `name` is `layer/rule`, and so leads to its file; `about` is one plain sentence. */
export interface RuleInfo {
  readonly name: string;
  readonly about: string;
}
