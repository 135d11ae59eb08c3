// Fabric asks a server of Microsoft's for its fonts as soon as it is loaded, unless told beforehand that there are none.
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '' } })
export {}
