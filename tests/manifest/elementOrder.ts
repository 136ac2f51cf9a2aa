/**
 * Which elements stand in which, in their order, `!` behind those that must be there and `*` behind those
 * that may come several times. From the schemas of add-in manifests (MS-OWEMXML, 4.4 and 5.7): Excel
 * refuses a manifest whose elements are in another order without saying which.
 */
export const ELEMENT_ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides',
  'OfficeApp/Hosts': 'Host*',
  Requirements: 'Sets Methods',
  Sets: 'Set*',
  DefaultSettings: 'SourceLocation! RequestedWidth RequestedHeight',
  VersionOverrides:
    'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins ExtendedPermissions VersionOverrides',
  'VersionOverrides/Hosts': 'Host*',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime!*',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint!*',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  ExtensionPoint: 'OfficeTab CustomTab',
  CustomTab: 'Group* Label! InsertBefore InsertAfter',
  Group: 'OverriddenByRibbonApi Label! Icon! Control* OfficeControl*',
  Control: 'OverriddenByRibbonApi Label! ToolTip Supertip! Icon! Action! Enabled',
  Supertip: 'Title! Description!',
  Icon: 'Image!*',
  'Action/ExecuteFunction': 'FunctionName!',
  'Action/ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image*',
  Urls: 'Url*',
  ShortStrings: 'String*',
  LongStrings: 'String*',
};
