export const id = 8259;
export const ids = [8259];
export const modules = {

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
const ADDRESS = /^(?:\[([0-9a-f:.]+(?:%\w+)?)\]|([^\s:[\]/]+)):(\d{1,5})$/i;
function readAddress(address) {
    const [, bracketed, plain, port] = ADDRESS.exec(address) ?? [];
    const host = bracketed ?? plain;
    if (host === undefined || Number(port) < 1 || Number(port) > 65_535)
        return undefined;
    return { host, port: Number(port) };
}


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _core_one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3278);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9752);


async function attemptOf(look) {
    try {
        const { up, detail } = await look();
        return { up, detail: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(detail) };
    }
    catch (thrown) {
        if (thrown instanceof _core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .SluiceError */ .ah)
            return { up: false, detail: (0,_core_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(thrown.problem)) };
        throw thrown;
    }
}


/***/ }),

/***/ 8259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tcpProbe: () => (/* binding */ tcpProbe)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3339);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7982);
/* harmony import */ var _probe_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2971);



const TcpProbe = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('tcp'),
    address: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .refine((address) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .z)(address) !== undefined, 'expected host:port such as "10.0.0.1:8080" or "[::1]:8080"')
        .describe('host and port that have to accept a connection'),
});
const tcpProbe = {
    type: 'tcp',
    config: TcpProbe,
    create({ address }, { connect }) {
        const { host, port } = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readAddress */ .z)(address);
        return {
            target: address,
            attempt: (signal) => (0,_probe_results_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptOf */ .t)(async () => {
                await connect(host, port, signal);
                return { up: true, detail: 'accepts connections' };
            }),
        };
    },
};


/***/ })

};
